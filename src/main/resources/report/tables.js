/* The numbers behind each figure as tables and CSV, made when a reader asks for them. */
(function () {
  function cell(row, element, text, attributes) {
    const made = document.createElement(element);
    made.textContent = text;
    Object.entries(attributes || {}).forEach(([name, value]) => made.setAttribute(name, value));
    row.append(made);
  }

  function keys(panel) {
    return panel.categories ? panel.categories.map((name) => page.pick(name)) : page.data.months.map((month) => page.month(month));
  }

  function table(panel) {
    const made = document.createElement('table');
    const caption = made.createCaption();
    caption.textContent = page.pick(panel.heading) + ' (' + page.pick(panel.axis) + ')';
    const head = made.createTHead().insertRow();
    cell(head, 'th', page.say(panel.categories ? 'page.group' : 'page.month'), { scope: 'col' });
    panel.lines.forEach((line) => cell(head, 'th', page.pick(line.name), { scope: 'col' }));
    const body = made.createTBody();
    const decimals = panel.decimals + (panel.shape === 'LINES' || panel.decimals > 0 ? 1 : 0);
    keys(panel).forEach((key, place) => {
      const row = body.insertRow();
      cell(row, 'th', key, { scope: 'row' });
      panel.lines.forEach((line) => {
        const value = line.values[place];
        cell(row, 'td', page.number(value === null ? null : value * panel.factor, decimals), { class: 'number' });
      });
    });
    return made;
  }

  function quoted(text) {
    const word = String(text);
    return /[",\n]/.test(word) ? '"' + word.replace(/"/g, '""') + '"' : word;
  }

  /* Plain numbers in the unit of indicators.csv: points as decimals, no grouping, in every language. */
  function csv(panel) {
    const rows = [[panel.categories ? 'group' : 'month', ...panel.lines.map((line) => line.id)]];
    const names = panel.categories ? keys(panel) : page.data.months;
    names.forEach((name, place) => rows.push([name, ...panel.lines.map((line) => {
      const value = line.values[place];
      return value === null ? '' : value;
    })]));
    return rows.map((row) => row.map(quoted).join(',')).join('\n') + '\n';
  }

  function fill(details) {
    const id = details.dataset.figure;
    const box = details.querySelector('.numbers');
    box.querySelectorAll('a').forEach((link) => URL.revokeObjectURL(link.href));
    box.replaceChildren();
    page.data.figures[id].forEach((panel, place) => {
      const scroll = document.createElement('div');
      scroll.className = 'scroll tall';
      scroll.tabIndex = 0;
      scroll.setAttribute('role', 'region');
      scroll.setAttribute('aria-label', page.pick(panel.heading));
      scroll.append(table(panel));
      const link = document.createElement('a');
      link.textContent = page.say('page.csv') + ': ' + page.pick(panel.heading);
      link.download = page.data.name + '-' + id + '-' + (place + 1) + '.csv';
      link.href = URL.createObjectURL(new Blob([csv(panel)], { type: 'text/csv' }));
      const line = document.createElement('p');
      line.append(link);
      box.append(scroll, line);
    });
  }

  const all = Array.from(document.querySelectorAll('details[data-figure]'));
  all.forEach((details) => details.addEventListener('toggle', () => { if (details.open) { fill(details); } }));
  page.listeners.push(() => all.filter((details) => details.open).forEach(fill));
  page.start();
}());
