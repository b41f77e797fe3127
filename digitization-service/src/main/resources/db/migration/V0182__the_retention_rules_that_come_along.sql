-- Neither term stands in the law for every procedure: they are on the safe side until the province settles its own, for each kind of paper
-- by the tables of TT 10/2022/TT-BNV and of its sector. Nothing is deleted by a rule alone.
insert into retention_rule (use, paper_type, years, counted_from, legal_basis, settled, valid_from, set_at) values
    ('COMPONENT', null, 20, 'DOSSIER_ENDED', 'Mặc định; tỉnh rà soát và ấn định theo Thông tư 10/2022/TT-BNV và quy định của ngành',
        'DEFAULT', date '1900-01-01', now()),
    ('RESULT', null, null, 'DOSSIER_ENDED', 'Mặc định: bảo quản vĩnh viễn; tỉnh rà soát và ấn định theo Thông tư 10/2022/TT-BNV và quy định của ngành',
        'DEFAULT', date '1900-01-01', now());
