/** The local stack's stand-in for an identity provider: one RSA key pair and the tokens it signs. */
package vn.motcua.local.tokens;
