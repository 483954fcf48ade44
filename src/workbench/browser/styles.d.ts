/** Style sheets are imported for what they do to the page; webpack puts them in. */
declare module '*.css';
