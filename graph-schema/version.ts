/** The version of the declarations: raised by hand whenever a stored graph of before would no longer obey them. */
export const schemaVersion = '2';
