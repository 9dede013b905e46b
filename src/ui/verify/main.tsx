import { render } from 'preact';
import { VerifyPage } from './verify-page.tsx';

// The whole of `verify.html`, which goes along with a bundle: it stands alone, and loads nothing.

const place = document.getElementById('app');
if (place) render(<VerifyPage browserLanguage={navigator.language} />, place);
