/* Language, colours and words of the page. What the reader chose stands in the address: #lang=nl&theme=dark&to=money. */
'use strict';
const page = {
  data: JSON.parse(document.getElementById('data').textContent),
  language: 'en',
  theme: 'auto',
  listeners: [],
  say(key) { return this.data.words[key][this.language]; },
  pick(words) { return words[this.language]; },
  number(value, least, most) {
    if (value === null || value === undefined || Number.isNaN(value)) { return '\u2013'; }
    const options = { minimumFractionDigits: least, maximumFractionDigits: most === undefined ? least : most };
    return new Intl.NumberFormat(this.language === 'nl' ? 'nl-NL' : 'en-GB', options).format(value)
      .replace(/^-(?=[0.,]*$)/, '').replace('-', '\u2212');
  },
  month(text) {
    const parts = text.split('-');
    return this.say('month.' + Number(parts[1])) + ' ' + parts[0];
  },
  announce() { this.listeners.forEach((listener) => listener()); },
};

(function () {
  const root = document.documentElement;
  const themes = ['auto', 'light', 'dark'];

  function read() {
    const hash = location.hash.slice(1);
    const chosen = new URLSearchParams(hash.includes('=') ? hash : '');
    const preferred = (navigator.language || 'en').toLowerCase().startsWith('nl') ? 'nl' : 'en';
    page.language = ['en', 'nl'].includes(chosen.get('lang')) ? chosen.get('lang') : preferred;
    page.theme = themes.includes(chosen.get('theme')) ? chosen.get('theme') : 'auto';
    return chosen.get('to') || (hash.includes('=') ? '' : hash);
  }

  function remember(to) {
    const chosen = new URLSearchParams({ lang: page.language });
    if (page.theme !== 'auto') { chosen.set('theme', page.theme); }
    if (to) { chosen.set('to', to); }
    history.replaceState(null, '', '#' + chosen);
  }

  function show() {
    root.lang = page.language;
    root.dataset.theme = page.theme;
    document.title = page.pick(page.data.title) + ' \u2013 Draagkracht';
    document.querySelectorAll('button[data-language]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.language === page.language));
    });
    document.getElementById('theme').textContent = page.say('page.theme') + ': ' + page.say('page.theme.' + page.theme);
    document.getElementById('print').textContent = page.say('page.print');
    page.announce();
  }

  function go(id) {
    const target = id && document.getElementById(id);
    if (target) {
      target.scrollIntoView();
      target.setAttribute('tabindex', '-1');
      target.focus({ preventScroll: true });
    }
  }

  document.querySelectorAll('button[data-language]').forEach((button) => button.addEventListener('click', () => {
    page.language = button.dataset.language;
    remember();
    show();
  }));
  document.getElementById('theme').addEventListener('click', () => {
    page.theme = themes[(themes.indexOf(page.theme) + 1) % themes.length];
    remember();
    show();
  });
  document.getElementById('print').addEventListener('click', () => window.print());
  document.querySelectorAll('a[href^="#"]').forEach((link) => link.addEventListener('click', (event) => {
    event.preventDefault();
    const id = link.getAttribute('href').slice(1);
    remember(id);
    go(id);
  }));
  window.addEventListener('hashchange', () => { const to = read(); show(); go(to); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => page.announce());

  document.querySelector('.tools').hidden = false;
  page.start = () => { const to = read(); show(); go(to); };
}());
