import Phaser from 'phaser';
import type { CanvasSize } from './canvas-size.ts';
import type { BoardScene } from './scene.ts';

export type Renderer = 'auto' | 'canvas';

/** A Phaser game that draws and does nothing else: no sound, no input, no banner, and it never takes the focus. */
export const openGame = (
  parent: HTMLElement,
  scene: BoardScene,
  renderer: Renderer,
  { width, height, ratio }: CanvasSize,
): Phaser.Game =>
  new Phaser.Game({
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
    parent,
    scene,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Phaser.Scale.NONE, width, height, zoom: 1 / ratio },
    render: { antialias: true, powerPreference: 'low-power' },
  });

/** Ends a game. A sleeping loop would never come to its own end, so it is woken first; one without its graphics card never does. */
export function closeGame(game: Phaser.Game): void {
  if (game.loop !== undefined && !game.loop.running) game.loop.wake();
  game.canvas?.remove();
  game.destroy(true);
}
