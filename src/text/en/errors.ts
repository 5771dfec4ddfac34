// What is said when something is wrong, by the number of the HTTP status.
export const errors = {
  400: {
    title: 'This could not be read',
    text: 'What you sent did not arrive whole. Go back, check what you typed, and try again.',
  },
  404: {
    title: 'There is no such page',
    text: 'The address may be old or mistyped. Begin from the front page.',
  },
  405: {
    title: 'This cannot be done here',
    text: 'The page does not take what was sent to it. Begin from the front page.',
  },
  409: {
    title: 'This cannot be done now',
    text: 'Something has changed since the page was opened. Go back, and load the page again.',
  },
  411: {
    title: 'This could not be read',
    text: 'Your browser sent the message in a way that we cannot read. Try another browser, or call us.',
  },
  413: {
    title: 'This is too long',
    text: 'You sent more than the system takes in at once, and we could not read it. Go back and see whether your text is still there. Send it in parts, at most 10,000 characters at a time.',
  },
  415: {
    title: 'This could not be read',
    text: 'Your browser sent the message in a way that we cannot read. Try another browser, or call us.',
  },
  429: {
    title: 'Too many at once',
    text: 'Very many are asking for it right now. Wait a moment and try again.',
  },
  500: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault. Try again in a moment. If it goes on, tell us by telephone or in another way.',
  },
  503: {
    title: 'The service is not working at the moment',
    text: 'We cannot save anything just now. Try again in a moment.',
  },
  kept: 'What you wrote has not been lost. It is here. Copy it to be safe, or try again.',
  typed: 'What you wrote',
  again: 'Try again',
  home: 'To the front page',
  reference: 'Error reference: {reference}',
  desk: {
    noPage: 'The address may be old or mistyped, or the page is not for your role.',
    home: 'To the desk',
  },
  403: {
    title: 'This form came from another page',
    text: 'For your safety we take forms only from our own pages. Perhaps you used a translation or a saved copy of the page. Open the page at its own address.',
  },
}
