/** What intake's tests share: a clock that stands where a test sets it, requests, and the broker as others see it. */
package vn.motcua.intake.testing;
