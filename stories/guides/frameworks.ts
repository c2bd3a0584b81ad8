/** The same in every framework: a card of a dataset that the page has, and what one chooses on it. */

export const plain = `import 'capability-elements/elements/role-card/define';

document.addEventListener('role-level-select', (event) => {
  console.log(event.roleLevelId);
});`;

export const react = `import { useState } from 'react';
import 'capability-elements/elements/role-card/define';

export function Card({ dataset }) {
  const [level, setLevel] = useState();
  return (
    <>
      <role-card data={dataset} onrole-level-select={(event) => setLevel(event.roleLevelId)}>
        <p>Read about the role.</p>
      </role-card>
      <p>Chosen: {level ?? 'the whole role'}</p>
    </>
  );
}`;

export const vue = `<script setup>
import { ref } from 'vue';
import 'capability-elements/elements/role-card/define';

defineProps(['dataset']);
const level = ref();
</script>

<template>
  <role-card :data.prop="dataset" @role-level-select="level = $event.roleLevelId">
    <p>Read about the role.</p>
  </role-card>
  <p>Chosen: {{ level ?? 'the whole role' }}</p>
</template>`;

export const angular = `import { Component, CUSTOM_ELEMENTS_SCHEMA, Input, signal } from '@angular/core';
import type { RoleLevelSelectEvent } from 'capability-elements';
import 'capability-elements/elements/role-card/define';

@Component({
  selector: 'app-card',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <role-card [data]="dataset" (role-level-select)="choose($event)">
      <p>Read about the role.</p>
    </role-card>
    <p>Chosen: {{ level() ?? 'the whole role' }}</p>
  \`,
})
export class Card {
  @Input({ required: true }) dataset: unknown;
  readonly level = signal<string | undefined>(undefined);

  choose(event: Event) {
    this.level.set((event as RoleLevelSelectEvent).roleLevelId);
  }
}`;

export const svelte = `<script>
  import 'capability-elements/elements/role-card/define';

  let { dataset } = $props();
  let level = $state();
</script>

<role-card data={dataset} onrole-level-select={(event) => (level = event.roleLevelId)}>
  <p>Read about the role.</p>
</role-card>
<p>Chosen: {level ?? 'the whole role'}</p>`;
