/** The result's way by post: dispatched, tried twice, brought back (QĐ 45/2016, TT 17/2017). */
package vn.motcua.intake.delivery;
