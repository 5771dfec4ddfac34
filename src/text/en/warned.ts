// What a giver is told of what their text would tell, while they write and once it is sent. A browser loads this file alone.
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
  contact: 'If you would like us to reach you, write it in the field E-mail or telephone number instead. There it is kept apart from the text, and it is erased some time after the matter is closed.',
}
