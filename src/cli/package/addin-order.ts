/** A child of an element: its name, then `?` when it may be left out, `*` when there may be any number, `+` at least one. */
export type Child = readonly [name: string, often: '1' | '?' | '*' | '+'];

const one = (...names: readonly string[]): readonly Child[] => names.map((name) => [name, '1'] as const);

/** The children that an element of a mail add-in's manifest has, in the one order that Outlook takes. */
export type Order = Readonly<Record<string, readonly Child[]>>;

const shared: Order = {
  AppDomains: [['AppDomain', '+']],
  Form: one('DesktopSettings'),
  DesktopSettings: one('SourceLocation', 'RequestedHeight'),
  FormSettings: one('Form'),
  DisplayName: [['Override', '*']],
  Sets: [['Set', '+']],
  'bt:Sets': [['bt:Set', '+']],
  OfficeTab: [['Group', '+']],
  Supertip: one('Title', 'Description'),
  Icon: [['bt:Image', '+']],
  Resources: one('bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'),
  'bt:Images': [['bt:Image', '+']],
  'bt:Urls': [['bt:Url', '+']],
  'bt:ShortStrings': [['bt:String', '+']],
  'bt:LongStrings': [['bt:String', '+']],
  'bt:String': [['bt:Override', '*']],
  Group: [...one('Label'), ['Control', '+']],
};

/**
 * By an element's name, or by name and kind (`xsi:type`) or place (`in` its parent) where that decides. Source: the
 * manifest reference of Office add-ins (add-in only manifest, mail add-ins), whose schemas are sequences.
 */
export const addinOrder: Order = {
  ...shared,
  OfficeApp: [
    ...one('Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'),
    ...one('HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'FormSettings', 'Permissions'),
    ...one('Rule', 'DisableEntityHighlighting', 'VersionOverrides'),
  ],
  'Description in OfficeApp': [['Override', '*']],
  'Hosts in OfficeApp': [['Host', '+']],
  'Requirements in OfficeApp': one('Sets'),
  'Rule RuleCollection': [['Rule', '+']],
  'VersionOverrides VersionOverridesV1_0': one('Requirements', 'Hosts', 'Resources', 'VersionOverrides'),
  'VersionOverrides VersionOverridesV1_1': one('Requirements', 'Hosts', 'Resources'),
  'Requirements in VersionOverrides': one('bt:Sets'),
  'Hosts in VersionOverrides': one('Host'),
  'Host MailHost': [...one('DesktopFormFactor'), ['MobileFormFactor', '?']],
  DesktopFormFactor: [
    ['SupportsSharedFolders', '?'],
    ['ExtensionPoint', '+'],
  ],
  MobileFormFactor: one('ExtensionPoint'),
  'ExtensionPoint MessageReadCommandSurface': one('OfficeTab'),
  'ExtensionPoint MobileMessageReadCommandSurface': one('Group'),
  'Control Button': one('Label', 'Supertip', 'Icon', 'Action'),
  'Control MobileButton': one('Label', 'Icon', 'Action'),
  'Action ShowTaskpane': [...one('SourceLocation'), ['SupportsPinning', '?']],
};
