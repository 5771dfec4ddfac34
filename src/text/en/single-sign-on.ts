// Signing in with the organisation's own account, and which roles come with its groups.
export const singleSignOn = {
  button: 'Sign in: {name}',
  orPassword: 'Or sign in with a password',
  passwordsOffTitle: 'Passwords are not in use here',
  passwordsOff: 'Everybody signs in with the account “{name}”. If you cannot, ask an administrator of this service.',
  yourPassword: 'You sign in with the account “{name}”. Its password is changed where the account is from.',

  signedOutTitle: 'You have been signed out of this service',
  signedOut: 'Your account “{name}” is still signed in on this device. If others use this device, sign out of it too.',
  signOutThere: 'Sign out of {name} too',
  signOutYourself: 'We could not take you there. Close all windows of the browser, so that nobody else gets in with your account.',
  signOutTitle: 'Sign out of your account',

  again: 'Try again',
  otherWay: 'To the sign-in page',
  trouble: {
    away: {
      title: 'Signing in does not work just now',
      text: 'The service that knows your account “{name}” does not answer as it should. Try again in a few minutes. If it goes on, tell your IT support.',
    },
    denied: {
      title: 'You were not signed in',
      text: 'The sign-in with the account “{name}” was stopped, by you or by the service that knows it. You can try again.',
    },
    stale: {
      title: 'This sign-in is no longer good',
      text: 'It began more than ten minutes ago, or has been used already. Begin again.',
    },
    mixed: {
      title: 'This sign-in began somewhere else',
      text: 'It began in another browser or another tab, or more than ten minutes ago. You have not been signed in. If somebody sent you this link, do not use it. Begin again.',
    },
    clock: {
      title: 'Two clocks do not agree',
      text: 'The clock of this service and that of the service that knows your account differ. Tell your IT support: the clocks of both servers have to be set.',
    },
    'not-believed': {
      title: 'The answer could not be trusted',
      text: 'What came back was not meant for this sign-in, or not signed as it should be. You have not been signed in. Try again. If it goes on, tell your IT support.',
    },
    'too-many': {
      title: 'Too many sign-ins have been begun',
      text: 'Many sign-ins have been begun from your network and not finished. Wait ten minutes and try again.',
    },
  },
  refused: {
    left: {
      title: 'You cannot sign in here any more',
      text: 'Your account “{name}” works, but here you are marked as somebody who has left. If that is wrong, ask an administrator of this service.',
    },
    'no-role': {
      title: 'You have no role here',
      text: 'Your account “{name}” works, but none of your groups has a role in this service, and nobody has given you one. Ask an administrator of this service.',
    },
    'not-verified': {
      title: 'We do not know whether the address is yours',
      text: '{name} does not tell us that the e-mail address is really yours, so we let nobody in by it. Show this page to your IT support. You have done nothing wrong: the service that knows your account does not say that your address was checked.',
    },
    'other-account': {
      title: 'Your address belongs to another account',
      text: 'Somebody with your e-mail address signs in here with another account of {name}. Ask an administrator of this service.',
    },
    'no-email': {
      title: 'Your e-mail address is missing',
      text: '{name} did not tell us your e-mail address, and without one you cannot be told that something waits for you. Tell your IT support.',
    },
    'groups-untold': {
      title: 'Your groups are missing',
      text: '{name} did not tell us all your groups, perhaps because there are too many. Your roles depend on them. Tell your IT support.',
    },
  },

  desk: {
    title: 'Single sign-on',
    link: 'Single sign-on and the roles that come with groups',
    lede: 'Staff can sign in with the account that they have anyway. Their roles here can come with the groups that they are in there.',
    isOn: 'Single sign-on is in use: {name}.',
    isOff: 'Single sign-on is not in use. Whoever keeps the service running switches it on in its settings. What you write here waits until then.',
    address: 'The provider must know this address',
    rolesTitle: 'Roles that come with groups',
    rolesText: 'At each sign-in a person’s roles are brought in line with their groups: new ones begin that day, and those whose group is gone end. Roles that somebody gave by hand stay. Whoever is the last administrator or feedback coordinator keeps that role.',
    caption: 'Roles that come with groups',
    group: 'Group',
    groupHint: 'Exactly as the provider writes it, with capitals and small letters. Some providers use a long code instead of a name.',
    people: 'People with the role now',
    made: 'Added',
    madeBy: '{day} by {name}',
    own: 'Nobody gets a role by a line that they added themselves.',
    alone: 'Only for people who have no other role. Others get the role of their other groups, and not this one.',
    none: 'No group has a role yet.',
    addTitle: 'Add a role to a group',
    add: 'Add',
    remove: 'Remove',
    removeOf: 'Remove: {group}, {role}',
    removeText: 'When you remove one, the people who have the role by it lose it when they sign in the next time. For somebody who must lose it at once, mark them as left or end their sign-ins.',
    added: 'The group has the role now. Its people get it when they sign in the next time.',
    removed: 'The group no longer has the role.',
    problems: {
      group: 'Write the name of the group.',
      tooLong: 'The name of a group has 200 characters at most.',
      twice: 'This group has this role already.',
    },
    passwordsTitle: 'Passwords',
    passwordsAreOn: 'People can also sign in with an e-mail address and a password.',
    passwordsAreOff: 'Passwords are off: people sign in with {name} only.',
    operator: 'Passwords are off here, but a setting of the program (LOCAL_SIGN_IN) opens them all the same.',
    provider: 'Passwords were switched off here. They work all the same, because single sign-on is no longer set up: otherwise nobody could sign in.',
    switchOff: 'Switch passwords off',
    switchOffText: 'Nobody can sign in, get a set-up link or choose a password then, and whoever signed in with a password is signed out. If the provider fails, nobody can sign in until it works again, or until the program is started with LOCAL_SIGN_IN=always.',
    switchOn: 'Switch passwords on again',
    notNow: 'Passwords can be switched off by an administrator who has signed in by single sign-on themselves: so it is certain that somebody can still get in.',
    switchedOff: 'Passwords are off now.',
    switchedOn: 'Passwords are on again.',
    cannotLink: 'Passwords are off, so nobody can be sent a link to choose one.',
  },

  person: {
    fromGroup: 'Comes with the group {group}',
    signsIn: 'This person signs in with the account of the organisation.',
    endsThere: 'Ends with the group, not here',
    follows: 'This person was added by their first sign-in. Their name and e-mail address follow the account that they sign in with.',
  },
}
