// What a giver is told of what their text would tell. A browser shows the first part while they write, so that this file stands alone.
export const warned = {
  found: {
    'personal-code': 'There is a personal identity code in your text: {found}.',
    phone: 'There is a telephone number in your text: {found}.',
    email: 'There is an e-mail address in your text: {found}.',
    address: 'There is an address in your text: {found}.',
    plate: 'There is the plate number of a car in your text: {found}.',
    iban: 'There is an account number in your text: {found}.',
    name: 'There is a name in your text: {found}.',
  },
  leaveOut: 'Whoever reads your feedback sees it. Leave it out unless they need it.',
  names: 'Your own name, or that of somebody near you, may tell who you are.',
  contact: 'If you would like us to reach you, use the field for an e-mail address or a telephone number instead. What you write there is kept apart from the text and erased some time after the matter is closed.',
  title: 'Not sent yet: look at this first',
  text: 'Nothing has been stored. We ask you once, since you do not need to tell who you are.',
  published: 'You said that your feedback may be published. A person takes names away before that, but it is safest not to write them.',
  quoted: 'Your text',
  change: 'Change the text',
  asItIs: 'Send it as it is',
}
