const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** The manifest with the address that the add-in will be served from; throws where the address is none. */
function manifestAt(manifest, address) {
  const { protocol, href, search, hash } = new URL(address);
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(`PIRA_ADDRESS must be a plain https address, not ${address}`);
  }
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, href.endsWith('/') ? href : `${href}/`);
}

module.exports = { DEVELOPMENT_ADDRESS, manifestAt };
