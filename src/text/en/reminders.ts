// What an organisation decides about reminders: how often, and in which hours.
export const reminders = {
  every: 'Working days between reminders while nobody has reacted',
  everyHint: 'From 1 to 30. After the promised day their superior is told as well.',
  opens: 'Offices open at',
  closes: 'Offices close at',
  hoursHint: 'For example 8.00 and 16.00. Reminders go out on working days between these hours.',
  notHour: '{label}: write a time, for example 8.00',
  hoursOrder: 'Offices must open before they close',
  hoursTooShort: 'Offices must be open for at least an hour',
}
