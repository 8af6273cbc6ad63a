/* Draws the charts of a report: reads its option from an attribute and its colours from the page's style sheet. */
(() => {
  'use strict';

  const COLOUR = /^var\(--/;

  class PlumblineChart extends HTMLElement {
    static observedAttributes = ['option'];

    connectedCallback() {
      this.setAttribute('role', 'img');
      this.redraw = () => this.draw();
      this.sizes = new ResizeObserver(() => {
        if (this.chart && !matchMedia('print').matches) {
          this.chart.resize();
          this.frame();
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
      const line = colour('var(--pl-line)');
      const dressed = walk(option);
      dressed.textStyle = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
      dressed.legend = dressed.legend && { ...dressed.legend, textStyle: { color: ink } };
      for (const name of ['xAxis', 'yAxis']) {
        const axis = dressed[name];
        axis.axisLabel = { color: ink, width: axis.type === 'category' ? 150 : undefined, overflow: 'break', ...axis.axisLabel };
        axis.axisLine = { lineStyle: { color: line } };
        axis.splitLine = { lineStyle: { color: line } };
      }
      probe.remove();
      return dressed;
    }
  }

  if (!customElements.get('plumbline-chart')) {
    customElements.define('plumbline-chart', PlumblineChart);
  }
})();
