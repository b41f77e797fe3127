/** How problems, bodies and limits look on the wire. */
package vn.motcua.kit.rest;
