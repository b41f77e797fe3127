/** What breaks in real life: power cuts, lost brokers and databases, a replica killed at work. */
package vn.motcua.system.faults;
