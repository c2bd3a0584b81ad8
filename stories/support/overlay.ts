/** An overlay made for stories; there is no Harbour Office. */
export const harbourOffice = {
  formatVersion: 1,
  id: 'harbour-office',
  title: 'Data work at the Harbour Office (made for this story)',
  language: 'en',
  wording: 'official',
  publisher: { name: 'Harbour Office (invented)' },
  overlays: { framework: 'data-scientist' },
  links: {
    proposeChange: 'https://example.org/harbour/propose?{kind}={id}',
    feedback: 'mailto:harbour@example.org?subject={name}',
  },
  skills: [
    {
      id: 'tide-tables',
      name: 'Reading tide tables',
      type: 'technical-capabilities',
      description: 'You know when the water comes, and what that means for the figures of the day.',
      descriptors: [
        { mastery: 'working', text: 'You read the tables of one harbour.' },
        { mastery: 'expert', text: 'You foresee what no table says.' },
      ],
    },
    {
      id: 'programming-and-build',
      descriptors: [
        { mastery: 'working', text: 'You write code that others at the harbour can run.' },
      ],
    },
  ],
  roles: [
    {
      id: 'data-scientist',
      responsibilities: [{ text: 'tell pilots what the data says, in words that they use' }],
      levels: [
        {
          id: 'junior-data-scientist',
          skills: [{ skill: 'tide-tables', mastery: 'working', importance: 'desirable' }],
        },
        { id: 'senior-data-scientist', skills: [{ skill: 'tide-tables', mastery: 'expert' }] },
      ],
    },
  ],
  replaces: [
    {
      at: 'roles/data-scientist/responsibilities',
      was: 'identify complex business problems and make use of the value in data',
      by: 'find out which ships are late, and why',
    },
  ],
  removes: [{ at: 'roles/data-scientist/levels/trainee-data-scientist' }],
};
