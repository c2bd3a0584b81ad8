// A dataset that the page makes itself. It may be given before or after the element is ready.
document.querySelector('#from-script').data = {
  formatVersion: 1,
  id: 'village-library',
  title: 'Village library',
  edition: { name: 'Example' },
  status: 'live',
  language: 'en',
  wording: 'official',
  defaultScale: 'confidence',
  scales: [
    {
      id: 'confidence',
      name: 'Confidence',
      levels: [
        { id: 'learning', name: 'Learning' },
        { id: 'confident', name: 'Confident' },
        { id: 'teaching', name: 'Teaching' },
      ],
    },
  ],
  skills: [
    { id: 'helping-readers', name: 'Helping readers' },
    { id: 'choosing-books', name: 'Choosing books' },
  ],
  roles: [
    {
      id: 'librarian',
      name: 'Librarian',
      description: 'Librarians choose what the village can read, and help everyone to find it.',
      levels: [
        {
          id: 'librarian-in-charge',
          name: 'Librarian in charge',
          skills: [
            { skill: 'helping-readers', mastery: 'teaching' },
            { skill: 'choosing-books', mastery: 'confident' },
          ],
        },
      ],
    },
  ],
};
