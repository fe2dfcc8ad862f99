/* Draws each panel with Apache ECharts: lines over months, lying bars by group, upright bars by year. */
(function () {
  const DASHES = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'];
  const drawn = [];

  function isPaper() { return document.documentElement.classList.contains('paper'); }

  function colour(name) { return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim(); }

  function style(line, place) {
    if (line.role === 'baseline') { return { color: colour('baseline'), dash: 'dashed', width: 2 }; }
    if (line.role === 'scenario') { return { color: colour('series-1'), dash: 'solid', width: 2.5 }; }
    if (line.role === 'withoutFeedback') { return { color: colour('series-2'), dash: 'dotted', width: 2.5 }; }
    return { color: colour('series-' + (place % 6 + 1)), dash: DASHES[place % 6], width: 2 };
  }

  /* The legend is a list beside the chart, so that it wraps, prints and is read aloud like any other text. */
  function legend(box, panel) {
    box.previousElementSibling.classList.contains('legend') && box.previousElementSibling.remove();
    if (panel.lines.length < 2) { return; }
    const list = document.createElement('ul');
    list.className = 'legend';
    panel.lines.forEach((line, place) => {
      const look = style(line, place);
      const item = document.createElement('li');
      const sample = document.createElement('span');
      sample.setAttribute('aria-hidden', 'true');
      sample.className = 'sample';
      if (panel.shape === 'LINES') {
        sample.style.borderTop = '3px ' + look.dash + ' ' + look.color;
      } else {
        sample.className += ' block';
        sample.style.background = look.color;
      }
      item.append(sample, page.pick(line.name));
      list.append(item);
    });
    box.before(list);
  }

  function scaled(panel, line) {
    return line.values.map((value) => (value === null ? null : value * panel.factor));
  }

  function valueAxis(panel) {
    return {
      type: 'value',
      axisLabel: { color: colour('quiet'), fontSize: 12, hideOverlap: true, formatter: (value) => page.number(value, panel.decimals === 3 ? 3 : 0, 3) },
      splitLine: { lineStyle: { color: colour('rule') } },
      axisLine: { show: false },
    };
  }

  function common(panel) {
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('text') },
      grid: { left: 4, right: 14, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: colour('paper'),
        borderColor: colour('rule'),
        textStyle: { color: colour('text'), fontSize: 13 },
        axisPointer: { type: panel.shape === 'LINES' ? 'line' : 'shadow' },
        valueFormatter: (value) => page.number(value, panel.decimals),
      },
    };
  }

  /* Lines that stay in the upper part of the axis are shown without the empty part below, and the page says so. */
  function isCut(panel) {
    const values = panel.lines.flatMap((line) => line.values).concat(panel.marks.map((mark) => mark.value))
      .filter((value) => value !== null);
    const least = Math.min(...values);
    const most = Math.max(...values);
    return least > 0.5 * most && most - least > 0.02 * most;
  }

  function lines(panel) {
    const option = common(panel);
    option.xAxis = {
      type: 'category',
      data: page.data.months.map((month) => page.month(month)),
      boundaryGap: false,
      axisLine: { onZero: false, lineStyle: { color: colour('quiet') } },
      axisTick: { alignWithLabel: true, interval: (place) => page.data.months[place].endsWith('-01'), length: 4 },
      axisLabel: {
        color: colour('quiet'),
        fontSize: 12,
        hideOverlap: true,
        interval: (place) => page.data.months.length < 24 ? place % 6 === 0 : page.data.months[place].endsWith('-01'),
        formatter: (text, place) => page.data.months.length < 24 ? text : page.data.months[place].slice(0, 4),
      },
    };
    option.yAxis = valueAxis(panel);
    option.yAxis.scale = isCut(panel);
    option.series = panel.lines.map((line, place) => {
      const look = style(line, place);
      return {
        type: 'line',
        name: page.pick(line.name),
        data: scaled(panel, line),
        showSymbol: page.data.months.length < 3,
        lineStyle: { color: look.color, type: look.dash, width: look.width },
        itemStyle: { color: look.color },
      };
    });
    if (panel.marks.length) {
      option.series[0].markLine = {
        symbol: 'none',
        silent: true,
        label: { position: panel.lines[0].values[0] > panel.marks[0].value ? 'insideStartBottom' : 'insideStartTop', color: colour('text'), fontSize: 12, formatter: '{b}' },
        lineStyle: { color: colour('text'), type: 'solid', width: 1 },
        data: panel.marks.map((mark) => ({ name: page.pick(mark.name), yAxis: mark.value * panel.factor })),
      };
      reach(option.yAxis, panel);
    }
    return option;
  }

  /* A level of a limit must be on the chart even when no line comes near; below the lowest stands its name. */
  function reach(axis, panel) {
    const marks = panel.marks.map((mark) => mark.value * panel.factor);
    axis.min = (extent) => {
      const least = Math.min(extent.min, ...marks);
      const room = 0.1 * (Math.max(extent.max, ...marks) - least);
      return least < extent.min ? Math.floor(least - room) : null;
    };
    axis.max = (extent) => { const most = Math.max(extent.max, ...marks); return most > extent.max ? Math.ceil(most) : null; };
  }

  function labelWidth(width) { return Math.min(230, width * 0.4); }

  function bars(panel, width) {
    const option = common(panel);
    const isSigned = panel.lines.some((line) => line.values.some((value) => value < 0));
    option.yAxis = {
      type: 'category',
      inverse: true,
      data: panel.categories.map((name) => page.pick(name)),
      axisTick: { show: false },
      axisLine: { onZero: !isSigned, lineStyle: { color: colour('quiet') } },
      axisLabel: { color: colour('text'), fontSize: 12, lineHeight: 14, width: labelWidth(width), overflow: 'break', interval: 0, margin: isSigned ? 46 : 8 },
    };
    option.xAxis = valueAxis(panel);
    const rises = panel.lines.some((line) => line.values.some((value) => value > 0));
    option.xAxis.boundaryGap = [0, rises ? '12%' : 0];
    option.xAxis.splitNumber = width < 500 ? 3 : 5;
    option.series = panel.lines.map((line, place) => {
      const look = style(line, place);
      return {
        type: 'bar',
        name: page.pick(line.name),
        barCategoryGap: '25%',
        itemStyle: { color: look.color },
        data: scaled(panel, line).map((value) => ({
          value,
          label: { position: value < 0 ? 'left' : 'right' },
        })),
        label: {
          show: true,
          color: colour('text'),
          fontSize: 11,
          formatter: (point) => (isSigned && point.value > 0 ? '+' : '') + page.number(point.value, panel.decimals),
        },
      };
    });
    return option;
  }

  function stack(panel, width) {
    const option = common(panel);
    option.grid.bottom = 4;
    option.xAxis = {
      type: 'category',
      data: panel.categories.map((name) => page.pick(name)),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: colour('quiet') } },
      axisLabel: { color: colour('quiet'), fontSize: 12, hideOverlap: true, interval: width < 480 ? 1 : 0 },
    };
    option.yAxis = valueAxis(panel);
    option.series = panel.lines.map((line, place) => ({
      type: 'bar',
      stack: 'all',
      name: page.pick(line.name),
      barMaxWidth: 44,
      itemStyle: { color: style(line, place).color, borderColor: colour('paper'), borderWidth: 0.5 },
      data: scaled(panel, line),
    }));
    return option;
  }

  /* Bands from payers on the left to payees on the right, each as wide as its money. */
  function flows(box, panel, width) {
    const SVG = 'http://www.w3.org/2000/svg';
    const whole = height(panel, width);
    const make = (name, attributes, parent, text) => {
      const made = document.createElementNS(SVG, name);
      Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
      if (text) { made.textContent = text; }
      parent.append(made);
      return made;
    };
    const values = scaled(panel, panel.lines[0]);
    const ends = panel.categories.map((name) => page.pick(name).split(' → '));
    const order = [];
    ends.forEach((pair) => pair.forEach((name) => order.includes(name) || order.push(name)));
    const sum = (side, name) => values.reduce((all, value, place) => all + (ends[place][side] === name ? value : 0), 0);
    const gap = 12;
    const all = values.reduce((total, value) => total + value, 0);
    const scale = (whole - 20 - gap * order.length) / all;
    const margin = Math.min(190, width * 0.3);
    const tops = [0, 1].map((side) => {
      let at = 10;
      const place = {};
      order.forEach((name) => { place[name] = at; at += sum(side, name) * scale + gap; });
      return place;
    });
    const used = [0, 1].map(() => Object.fromEntries(order.map((name) => [name, 0])));
    box.replaceChildren();
    const svg = make('svg', { viewBox: '0 0 ' + width + ' ' + whole, width, height: whole, 'font-family': getComputedStyle(document.body).fontFamily }, box);
    const left = margin;
    const right = width - margin;
    values.forEach((value, place) => {
      const [payer, payee] = ends[place];
      const thick = value * scale;
      const from = tops[0][payer] + used[0][payer] + thick / 2;
      const to = tops[1][payee] + used[1][payee] + thick / 2;
      used[0][payer] += thick;
      used[1][payee] += thick;
      const middle = (left + right) / 2;
      const band = make('path', {
        d: 'M' + (left + 10) + ' ' + from + ' C' + middle + ' ' + from + ' ' + middle + ' ' + to + ' ' + (right - 10) + ' ' + to,
        fill: 'none', stroke: colour('series-' + (order.indexOf(payer) % 6 + 1)), 'stroke-opacity': 0.45, 'stroke-width': Math.max(0.8, thick),
      }, svg);
      make('title', {}, band, page.pick(panel.categories[place]) + ': ' + page.number(value, panel.decimals));
    });
    [0, 1].forEach((side) => order.forEach((name) => {
      const total = sum(side, name);
      if (total === 0) { return; }
      const top = tops[side][name];
      make('rect', { x: side ? right - 10 : left, y: top, width: 10, height: Math.max(1, total * scale), fill: colour('series-' + (order.indexOf(name) % 6 + 1)) }, svg);
      const text = make('text', { x: side ? right + 6 : left - 6, y: top + total * scale / 2 + 4, 'text-anchor': side ? 'start' : 'end', 'font-size': 12, fill: colour('text') }, svg);
      make('tspan', {}, text, name + ' ');
      make('tspan', { fill: colour('quiet') }, text, page.number(total, 0));
    }));
  }

  function height(panel, width) {
    if (panel.shape === 'FLOWS') { return width < 480 ? 420 : 480; }
    if (panel.shape !== 'BARS') { return isPaper() ? 190 : width < 480 ? 220 : 260; }
    const longest = Math.max(...panel.categories.map((name) => page.pick(name).length));
    const rows = Math.max(1, Math.ceil(longest * 7.2 / labelWidth(width)));
    const row = Math.max(8 + 14 * rows, 22 + (panel.lines.length - 1) * 8);
    return panel.categories.length * row + 40;
  }

  function draw(box) {
    const panel = page.data.figures[box.dataset.figure][Number(box.dataset.panel)];
    const width = box.clientWidth || 320;
    box.style.height = height(panel, width) + 'px';
    legend(box, panel);
    if (panel.shape === 'FLOWS') { flows(box, panel, width); return; }
    const option = panel.shape === 'LINES' ? lines(panel) : panel.shape === 'BARS' ? bars(panel, width) : stack(panel, width);
    const axis = box.parentElement.querySelector('.axis');
    axis.parentElement.querySelectorAll('.cut').forEach((old) => old.remove());
    if (panel.shape === 'LINES' && isCut(panel)) {
      const cut = document.createElement('span');
      cut.className = 'cut';
      cut.textContent = ' (' + page.say('page.cut') + ')';
      axis.after(cut);
    }
    const chart = echarts.getInstanceByDom(box) || echarts.init(box, null, { renderer: 'svg' });
    chart.resize({ width, height: height(panel, width), animation: { duration: 0 } });
    chart.setOption(option, true);
  }

  const boxes = Array.from(document.querySelectorAll('.chart'));
  const widths = new Map();
  function drawAll() { boxes.forEach((box) => { widths.set(box, box.clientWidth); draw(box); }); }

  page.listeners.push(drawAll);
  const watch = new ResizeObserver((changes) => changes.forEach((change) => {
    const box = change.target;
    if (widths.has(box) && box.clientWidth && box.clientWidth !== widths.get(box)) { widths.set(box, box.clientWidth); draw(box); }
  }));
  boxes.forEach((box) => watch.observe(box));

  /* On paper: light, one column, as wide as the sheet. */
  window.addEventListener('beforeprint', () => { document.documentElement.classList.add('paper'); drawAll(); });
  window.addEventListener('afterprint', () => { document.documentElement.classList.remove('paper'); drawAll(); });
}());
