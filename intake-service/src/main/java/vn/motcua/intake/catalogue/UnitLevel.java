package vn.motcua.intake.catalogue;

/** Where a unit stands in the administration. */
public enum UnitLevel {
    /** A province and its People's Committee. */
    PROVINCE,
    /** A district, town or provincial city; the level ended on 30 June 2025. */
    DISTRICT,
    /** A commune, ward or township. */
    COMMUNE,
    /** A department or board of a province. */
    DEPARTMENT,
    /** A public administration service centre. */
    CENTRE
}
