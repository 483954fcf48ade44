export const CONTENT_SECURITY_POLICY: string;
export const OFFICE_CDN: string;
