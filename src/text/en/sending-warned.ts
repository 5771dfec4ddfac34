// What a giver reads on the page that comes back once, before what would tell who they are is sent.
export const sendingWarned = {
  title: 'Not sent yet: look at this first',
  text: 'None of it has been stored. We ask this once, since you do not need to tell who you are.',
  published: 'You said that your feedback may be published. A person takes names away before that, but it is safest not to write them.',
  quoted: 'Your text',
  change: 'Change the text',
  asItIs: 'Send it as it is',
}
