import type * as fr from '../fr/vocabulary.ts';
import type { Words } from '../words.ts';

export const means: Words<typeof fr.means> = {
  teams: 'Teams',
  outlook: 'Outlook',
  web: 'Website',
  form: 'Form',
  post: 'Post',
  email: 'Email',
  phone: 'Phone',
  text: 'Text message',
  counter: 'In person',
};

export const categories: Words<typeof fr.categories> = {
  potentialClient: 'Potential client',
  client: 'Client',
  consultant: 'Consultant',
  employee: 'Employee',
  member: 'Member',
  visitor: 'Visitor',
  other: 'Other',
};

export const purposes: Words<typeof fr.purposes> = {
  communicationAndSupport: 'Communication and support',
  clientRelations: 'Client relations',
  serviceProvision: 'Providing services',
  identification: 'Identifying the person',
  answerToRequests: 'Answering requests',
  informationByEmail: 'Informing by e-mail',
  payment: 'Billing and payment',
  similarUses: 'Similar uses',
};

export const controls: Words<typeof fr.controls> = {
  ssl: 'Encrypted exchanges (SSL)',
  networkMonitoring: 'Network monitoring',
  backup: 'Backup',
  loginPassword: 'Password',
  multiFactor: 'Multi-factor verification',
  biometricUnlock: 'Biometric unlocking',
  firewall: 'Firewall',
  mailAuthentication: 'Mail authentication (DMARC, SPF, DKIM)',
  securityLogs: 'Security logs',
  diskEncryption: 'Encrypted disk',
};

export const kinds: Words<typeof fr.kinds> = {
  name: 'First and last name',
  email: 'Email address',
  address: 'Address',
  employerAddress: 'Employer’s mailing address',
  postalCode: 'Postal code',
  countryProvince: 'Country, province',
  occupation: 'Occupation',
  position: 'Position in an enterprise',
  personalPhone: 'Personal phone number',
  businessPhone: 'Business phone number',
  phone: 'Phone number',
  fax: 'Fax number',
  website: 'Website',
  employerName: 'Employer’s name',
  employerBusinessName: 'Employer’s business name',
  ipAddress: 'IP address',
  credential: 'Password or other means of access',
  financial: 'Banking or financial information',
  health: 'Health information',
  sin: 'Social insurance number (SIN)',
  biometric: 'Biometric information',
  minor: 'Information about a minor',
  other: 'Other information',
};
