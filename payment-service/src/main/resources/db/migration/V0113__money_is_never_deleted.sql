revoke delete, truncate on dossier, charge, payment, payment_charge, payment_review, gateway_call from ${app_role};
revoke update on payment_review, gateway_call from ${app_role};
