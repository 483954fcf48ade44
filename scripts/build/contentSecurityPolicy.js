/** Where Microsoft serves office.js, the one source outside the add-in's own address. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/**
 * SHA-256 of the empty text. Fluent's style engine appends empty style elements and fills them through CSSOM, which
 * this policy does not restrict: so inline style sheets with any content stay forbidden.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Nothing may be fetched but office.js and its own parts: no data of the workbook can leave it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self'",
  `connect-src ${OFFICE_CDN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

module.exports = { CONTENT_SECURITY_POLICY, OFFICE_CDN };
