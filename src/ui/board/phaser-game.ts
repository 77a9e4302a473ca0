import Phaser from 'phaser';
import type { BoardScene } from './scene.ts';

export type Renderer = 'auto' | 'canvas';

/** Device pixels a CSS pixel; more than three cannot be seen and costs memory. */
export const pixelRatio = (): number => Math.min(3, Math.max(1, devicePixelRatio));

/** A Phaser game that draws and does nothing else: no sound, no input, no banner, and it never takes the focus. */
export const openGame = (
  parent: HTMLElement,
  scene: BoardScene,
  renderer: Renderer,
  size: { readonly width: number; readonly height: number },
): Phaser.Game => {
  const ratio = pixelRatio();
  return new Phaser.Game({
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
    parent,
    scene,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    transparent: true,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.max(1, Math.round(size.width * ratio)),
      height: Math.max(1, Math.round(size.height * ratio)),
      zoom: 1 / ratio,
    },
    render: { antialias: true, powerPreference: 'low-power' },
  });
};

/** Ends a game. A sleeping loop would never come to its own end, so it is woken first. */
export function closeGame(game: Phaser.Game): void {
  if (game.loop !== undefined && !game.loop.running) game.loop.wake();
  game.destroy(true);
}
