package org.plumbline.ui.report;

/** On what a report is read: the screen draws charts by itself and keeps tables behind them, paper shows everything. */
enum Medium {
    SCREEN,
    PAPER
}
