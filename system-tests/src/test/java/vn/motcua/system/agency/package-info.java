/** The consumer that the contract's README shows to agencies, as one of them would run it. */
package vn.motcua.system.agency;
