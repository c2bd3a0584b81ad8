/**
 * The facts of the Operational Delivery Profession's skills pages, noted by hand from their text. They are the second
 * record against which `data/operational-delivery.json` is checked, so they are not to be generated from it.
 */

/** The core skills, each with how many points it has at Awareness, Working, Practitioner and Expert. */
const coreSkills: Readonly<Record<string, string>> = {
  'Connections and communication': '3335',
  'Operational leadership and management': '3333',
  'Adaptability to change': '5444',
  'Data and insight': '3565',
  'Delivery and decision making at pace': '2445',
};

/** The senior capabilities, each with how many points SCS1, SCS2 and SCS3 have at Working, Practitioner and Expert. */
const capabilities: Readonly<Record<string, string>> = {
  'Power of connections': '222 222 222',
  'Human centred design': '222 222 222',
  'System leadership': '222 222 222',
  'Innovation and risk': '222 222 222',
  'Learning agility': '222 222 222',
  'Data and insight': '222 222 221',
  'Decisions at pace': '222 222 222',
};

export const facts = {
  publisher: 'Operational Delivery Profession',
  core: 'Core ODP Skills',
  senior: 'Seven core capabilities for SCS roles',
  mastery: ['Awareness', 'Working', 'Practitioner', 'Expert'],
  grades: ['SCS1', 'SCS2', 'SCS3'],
  /** The least that is expected of a senior grade, and the other name that it has. */
  minimum: { mastery: 'Working', alias: 'Developing' },
  coreSkills,
  capabilities,
  /** Cells of senior capabilities that repeat an earlier cell word for word. */
  repeatedCells: [
    { capability: 'Learning agility', first: 'Working SCS2', again: 'Practitioner SCS1' },
    { capability: 'Learning agility', first: 'Working SCS2', again: 'Practitioner SCS2' },
    { capability: 'Learning agility', first: 'Working SCS2', again: 'Expert SCS1' },
  ],
  /** Points that repeat a point, or the beginning of one, in a cell that otherwise differs. */
  repeatedPoints: [
    { capability: 'Innovation and risk', first: 'Working SCS3', again: 'Expert SCS2', point: 2 },
    { capability: 'Decisions at pace', first: 'Working SCS3', again: 'Expert SCS2', point: 2 },
  ],
  counts: { mastery: 4, core: 5, coreDescriptors: 20, senior: 7, seniorDescriptors: 63 },
} as const;
