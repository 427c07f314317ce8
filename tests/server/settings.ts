/** Settings that are right for the cloud; a test changes what it is about. */
export const cloud: Readonly<Record<string, string>> = {
  GREFFE_DATA: '/var/greffe',
  GREFFE_TENANT_ID: '7c1f0e52-6b0a-4d3c-9e55-2f8a61d4b900',
  GREFFE_APP_ID: '11111111-2222-4333-8444-555555555555',
  GREFFE_APP_SECRET: 'a-secret-that-is-long-enough-for-a-test',
  GREFFE_OFFICE_SITE: 'exemple.sharepoint.com:/sites/greffe-office',
  GREFFE_REGISTERS_SITE: 'exemple.sharepoint.com:/sites/greffe-registres',
  GREFFE_ROLES_FILE: '/var/greffe/roles.json',
};

export const local: Readonly<Record<string, string>> = {
  ...cloud,
  GREFFE_GRAPH_ORIGIN: 'http://127.0.0.1:4701',
  GREFFE_SIGN_IN_ORIGIN: 'http://127.0.0.1:4701',
};
