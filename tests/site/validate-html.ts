/** Faults of a built page, as the HTML validator names them; rules of taste that the build decides are off. */
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Resolved once; by itself the validator resolves its rules and elements anew for each page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string) {
    this.#resolved ??= super.getConfigFor(page);
    return this.#resolved;
  }
}

const config: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': 'off',
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
    'attr-quotes': 'off',
    'no-inline-style': 'error',
  },
};
const validator = new HtmlValidate(new OneConfig(config));

export async function faultsOf(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
