import type { Framework, Problem } from '../model/index.js';

export interface Loading {
  readonly status: 'loading';
  readonly received: number;
  readonly total: number | undefined;
}

export interface Failed {
  readonly status: 'failed';
  readonly failure: Failure;
}

/** A dataset that can be shown. */
export interface Ready {
  readonly status: 'ready';
  readonly framework: Framework;
  readonly problems: readonly Problem[];
}

/** What an element knows about its dataset. Plain data: it crosses the context between copies of the library. */
export type FrameworkState = { readonly status: 'idle' } | Loading | Ready | Failed;

/** Where a dataset was asked for. */
export interface Address {
  readonly href: string;
  readonly credentials: RequestCredentials;
}

/** Why there is nothing to show. */
export interface Failure {
  readonly kind: 'unreachable' | 'refused' | 'not-found' | 'server' | 'unreadable' | 'no-framework';
  /** For whoever maintains the page: what was expected, what was found, what to do. English. */
  readonly message: string;
  readonly problems: readonly Problem[];
  /** What to ask again; undefined where the dataset came with the page. */
  readonly address?: Address;
}

export const IDLE: FrameworkState = { status: 'idle' };

export const failed = (
  kind: Failure['kind'],
  message: string,
  problems: readonly Problem[] = [],
): Failed => ({
  status: 'failed',
  failure: { kind, message, problems },
});
