import { LANGUAGES, languageNow } from '../../language.ts';
import { settings } from '../../settings.ts';
import type { Say } from '../../words.ts';

/** One press to read on in another language, named as its own readers name it. */
export function LanguageButtons({ say }: { readonly say: Say }) {
  const others = LANGUAGES.filter((language) => language !== languageNow());
  return others.map((language) => (
    <button
      key={language}
      type="button"
      class="quiet-button"
      lang={language}
      onClick={() => (settings.language.value = language)}
    >
      {say(`ui.settings.language.${language}`)}
    </button>
  ));
}
