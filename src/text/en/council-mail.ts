// Mails of the clients' council. None says what it talks about, and none to a researcher says whom it concerns.
export const councilMails = {
  'council-homework': {
    subject: 'Something is to be done soon',
    text: 'Hello,\n\nsomething that was agreed on can still be done for three days or less. You find it after signing in:\n\n{link}\n\nIf you do not have the time, you need do nothing. We remind you once.',
  },
  'research-withdrawn': {
    subject: 'A consent was withdrawn',
    text: 'Hello,\n\nyou were shown contact details of people who had volunteered for your research or interview. One of them has withdrawn their consent. Contact nobody of that list before you have asked the secretary of the client council which contact to remove, and remove it everywhere you keep it.\n\nThis message names nobody on purpose.',
  },
}
