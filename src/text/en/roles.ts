// Roles that do not hold yet, and roles that must be given or ended otherwise.
export const roles = {
  lastCoordinator: 'Feedback could then reach nobody. First make someone else a feedback coordinator until further notice. It counts when that person has chosen a password.',
  scopeOfAll: 'The role of a feedback coordinator or an administrator always applies to the whole organisation. Choose the whole organisation, or another role.',
  waitsTitle: 'Your password is right, but you cannot sign in yet',
  noRole: 'You have no role here now. Ask an administrator of this service for one.',
  roleBegins: 'Your role begins on {day}. You can sign in from that day on.',
  savedTitle: 'Your password has been saved',
  savedText: 'Now you can sign in with it.',
}
