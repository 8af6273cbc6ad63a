/* Draws the charts of a report: reads its option from an attribute and its colours from the page's style sheet. */
(() => {
  'use strict';

  const COLOUR = /^var\(--/;
  const LETTERS = 13;
  const LEGEND_SIGN = 32;
  const LEGEND_GAP = 10;
  const LEGEND_LINE = 26;
  const LABEL_LINE = 16;
  const LABEL_GAP = 8;
  const AXIS = 40;

  /** How many lines a name takes that is broken between its words. */
  const lines = (name, width, pen) => {
    let count = 1;
    let used = '';
    for (const word of name.split(' ')) {
      const longer = used ? `${used} ${word}` : word;
      if (used && pen.measureText(longer).width > width) {
        count++;
        used = word;
      } else {
        used = longer;
      }
    }
    return count;
  };

  class PlumblineChart extends HTMLElement {
    static observedAttributes = ['option'];

    connectedCallback() {
      this.setAttribute('role', 'img');
      this.redraw = () => this.draw();
      this.sizes = new ResizeObserver(() => {
        if (this.chart && !matchMedia('print').matches) {
          this.chart.resize();
          this.draw();
        }
      });
      this.sizes.observe(this);
      this.looks = new MutationObserver(this.redraw);
      this.looks.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
      this.scheme = matchMedia('(prefers-color-scheme: dark)');
      this.scheme.addEventListener('change', this.redraw);
      this.draw();
    }

    disconnectedCallback() {
      this.sizes.disconnect();
      this.looks.disconnect();
      this.scheme.removeEventListener('change', this.redraw);
      this.chart?.dispose();
      this.chart = null;
    }

    attributeChangedCallback() {
      this.redraw?.();
    }

    draw() {
      const option = this.getAttribute('option');
      if (!option || !this.isConnected) {
        return;
      }
      if (!window.echarts) {
        setTimeout(this.redraw, 100);
        return;
      }
      this.chart ??= window.echarts.init(this, null, { renderer: 'svg' });
      this.chart.setOption(this.dressed(JSON.parse(option)), { notMerge: true });
      this.frame();
    }

    /** Lets paper scale the drawing to its width. */
    frame() {
      this.querySelector('svg')?.setAttribute('viewBox', `0 0 ${this.chart.getWidth()} ${this.chart.getHeight()}`);
    }

    /** The option with the page's colours and letters in it. */
    dressed(option) {
      const probe = document.createElement('span');
      probe.hidden = true;
      this.parentNode.append(probe);
      const colour = (value) => {
        probe.style.color = value;
        return getComputedStyle(probe).color;
      };
      const walk = (part) => {
        if (typeof part === 'string') {
          return COLOUR.test(part) ? colour(part) : part;
        }
        if (Array.isArray(part)) {
          return part.map(walk);
        }
        return part && typeof part === 'object'
          ? Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value)]))
          : part;
      };
      const ink = colour('var(--pl-ink)');
      const ground = colour('var(--pl-ground)');
      const line = colour('var(--pl-line)');
      const dressed = walk(option);
      dressed.textStyle = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: LETTERS };
      dressed.legend = dressed.legend && { ...dressed.legend, textStyle: { color: ink } };
      this.roomForLegend(dressed);
      for (const name of ['xAxis', 'yAxis']) {
        const axis = dressed[name];
        const across = name === 'xAxis';
        axis.axisLabel = {
          color: ink,
          width: axis.type === 'category' && !across ? Math.min(150, this.clientWidth * 0.35) : undefined,
          overflow: 'break',
          lineHeight: LABEL_LINE,
          hideOverlap: across,
          interval: axis.type === 'category' && !across ? 0 : undefined,
          ...axis.axisLabel
        };
        axis.axisLine = { lineStyle: { color: line } };
        axis.splitLine = { lineStyle: { color: line } };
      }
      for (const series of [dressed.series].flat()) {
        // Numbers that find no room between their neighbours are read in the table; names of lines stand on the ground.
        series.labelLayout = { hideOverlap: true };
        if (series.markLine) {
          series.markLine.label = { ...series.markLine.label, textBorderColor: ground, textBorderWidth: 4 };
          series.markLine.data.forEach(mark => mark.label && Object.assign(mark.label, { textBorderColor: ground, textBorderWidth: 4 }));
        }
      }
      this.roomForRows(dressed);
      probe.remove();
      return dressed;
    }

    /** Makes the chart as high as its rows need, however many lines their names take in this width. */
    roomForRows(dressed) {
      const names = dressed.yAxis.type === 'category' ? dressed.yAxis.data : [];
      const pen = this.pen(dressed);
      const width = dressed.yAxis.axisLabel.width;
      const most = Math.max(0, ...names.map(name => lines(name, width, pen)));
      const below = AXIS + this.heightBelow(dressed.xAxis, pen);
      this.style.minHeight = `${names.length * (most * LABEL_LINE + LABEL_GAP) + (dressed.grid?.top ?? 0) + below}px`;
    }

    /** How far names that are written aslant reach down. */
    heightBelow(axis, pen) {
      const slope = Math.sin(Math.abs(axis.axisLabel.rotate ?? 0) * Math.PI / 180);
      return axis.type === 'category' ? slope * Math.max(0, ...axis.data.map(name => pen.measureText(name).width)) : 0;
    }

    pen(dressed) {
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = `${LETTERS}px ${dressed.textStyle.fontFamily}`;
      return pen;
    }

    /** Moves the drawing below its legend, however many lines of the width that one needs. */
    roomForLegend(dressed) {
      if (!dressed.legend || !dressed.grid) {
        return;
      }
      const pen = this.pen(dressed);
      let rows = 1;
      let used = 0;
      for (const series of [dressed.series].flat().filter(each => each.name)) {
        const width = LEGEND_SIGN + pen.measureText(series.name).width;
        if (used > 0 && used + width > this.clientWidth - 2 * LEGEND_GAP) {
          rows++;
          used = 0;
        }
        used += width + LEGEND_GAP;
      }
      dressed.grid.top = Math.max(dressed.grid.top, LEGEND_LINE * rows + LEGEND_LINE);
    }
  }

  if (!customElements.get('plumbline-chart')) {
    customElements.define('plumbline-chart', PlumblineChart);
  }
})();
