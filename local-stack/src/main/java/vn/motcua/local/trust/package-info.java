/** The local stack's stand-in for a certificate authority and a time-stamp authority; what they sign proves nothing outside. */
package vn.motcua.local.trust;
