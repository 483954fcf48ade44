/** The version of the add-in, as manifest.xml declares it without its last part. */
export const VERSION = '0.1.0';
