import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameworkController } from './framework-controller.js';
import { readOverlay, withOverlays, type OverlayReady, type OverlayState } from './overlays.js';
import { Resources } from './resource.js';
import type { FrameworkState } from './state.js';

/** Apart from datasets, so that elements that take no overlays need not load what merges them. */
const resources = new Resources<OverlayReady>(readOverlay);

/** Where overlays may come from. */
export interface OverlayWays {
  readonly overlays?: string | undefined;
  readonly overlaysData?: readonly unknown[] | undefined;
  readonly credentials: RequestCredentials;
}

/** Lays the overlays that its host names over the host's dataset, the first first. */
export class OverlayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & OverlayWays;
  readonly #base: FrameworkController;
  #chosen: readonly unknown[] = [];
  #states: OverlayState[] = [];
  #stops: (() => void)[] = [];
  #baseFailed = false;

  constructor(host: ReactiveControllerHost & HTMLElement & OverlayWays, base: FrameworkController) {
    this.#host = host;
    this.#base = base;
    host.addController(this);
  }

  /** The dataset with its overlays; loading until all of them have come. */
  get state(): FrameworkState {
    return withOverlays(this.#base.state, this.#states);
  }

  hostConnected(): void {
    this.#choose();
  }

  hostDisconnected(): void {
    this.#release();
    this.#chosen = [];
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    this.#choose();
    this.#retryWithBase();
  }

  #choose(): void {
    const { overlays = '', overlaysData, credentials: asked } = this.#host;
    // An attribute that is taken away leaves null behind.
    const credentials = asked || 'same-origin';
    const addresses = (overlays || '').split(/\s+/).filter(Boolean);
    const choice = overlaysData ? ['data', overlaysData] : ['src', credentials, ...addresses];
    const isSame =
      choice.length === this.#chosen.length &&
      choice.every((part, at) => part === this.#chosen[at]);
    if (isSame) return;
    this.#release();
    this.#chosen = choice;
    if (overlaysData)
      this.#states = overlaysData.map((one, at) => readOverlay(one, `overlaysData[${at}]`));
    else this.#stops = addresses.map((src, at) => this.#listen(src, credentials, at));
  }

  #listen(src: string, credentials: RequestCredentials, at: number): () => void {
    return resources.listen(src, credentials, (state) => {
      this.#states[at] = state;
      this.#host.requestUpdate();
    });
  }

  /** "Try again" asks for the dataset; what failed beside it is asked for again as well. */
  #retryWithBase(): void {
    const { status } = this.#base.state;
    if (this.#baseFailed && status === 'loading')
      for (const state of this.#states)
        if (state.status === 'failed' && state.failure.address)
          resources.retry(state.failure.address);
    this.#baseFailed = status === 'failed';
  }

  #release(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#states = [];
  }
}
