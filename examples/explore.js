// What is opened in the browser of the framework is where the route leads, and what is compared.
const find = (tag) => document.querySelector(tag);

find('framework-browser').addEventListener('role-level-select', ({ roleLevelId }) => {
  if (!roleLevelId) return;
  const route = find('route-finder');
  if (roleLevelId === route.fromId) return;
  route.toId = roleLevelId;
  find('role-compare').roleLevelIds = [route.fromId, roleLevelId];
});
