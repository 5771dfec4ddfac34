// What stands on posters, cards and slips, and around them where they are printed. It promises no more than the form itself does.
export const printed = {
  products: {
    'poster-a4': 'Poster, A4',
    'poster-a3': 'Poster, A3',
    tent: 'Table card, A4 to fold',
    cards: 'Cards, four A6 on a page',
    slips: 'Slips, eight on a page',
  },
  /** Which languages stand on it. */
  sets: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English', 'fi-sv': 'in Finnish and Swedish' },

  paper: {
    headline: 'How did it go?',
    invite: 'Tell us what helped and what should be different.',
    anonymous: 'No name and no sign-in needed. It takes about two minutes.',
    answered: 'A person reads your feedback and answers you. You read the answer with your receipt.',
    scan: 'Point your phone’s camera here',
    type: 'or open this address and type the code',
    offline: 'No internet? Call us, and say the code.',
    picture: 'QR code that opens {address}',
  },

  page: {
    print: 'Choose the same paper size in your browser, and no margins. Headers and footers of the browser off.',
    fold: 'Fold along the line in the middle.',
    cut: 'Cut along the lines.',
    pdf: 'Download as PDF',
    noPdf: 'A PDF cannot be made on this server. This page can be printed from the browser instead.',
    noAddress: 'The program does not know its own address',
    noAddressText: 'Paper needs an address that stays. Ask whoever runs this service to set PUBLIC_URL. Then posters, cards and slips can be printed.',
  },
}
