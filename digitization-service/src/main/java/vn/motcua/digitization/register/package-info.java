/** Where the tasks and their papers stand in the database, written and read many at a time. */
package vn.motcua.digitization.register;
