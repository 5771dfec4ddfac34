// What the script says on a page of somebody else’s website. It weighs on every such page: nothing else stands here.
export const embed = {
  title: 'What do you want to tell us about?',
  page: 'This page',
  service: 'The service',
  cancel: 'Cancel',
}
