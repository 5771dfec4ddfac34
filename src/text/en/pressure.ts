// What a giver reads while very much is being sent.

export const pressure = {
  title: 'Just a moment',
  kept: 'Everything that you wrote goes along. Nothing has been sent yet.',
  wait: 'Very many messages are coming just now. So that there is room for people, and not only for machines, please wait a minute and press the button then.',
  working: 'Very many messages are coming just now. Your device shows that it is no machine that floods us: this takes a few seconds, and then your message is sent by itself.',
  send: 'Send it now',
}
