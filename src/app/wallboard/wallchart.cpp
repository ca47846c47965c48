// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallboard/wallchart.h"

#include "app/charts/visitschart.h"
#include "app/wallboard/walltext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kMarkGap = 6;

} // namespace

WallChart::WallChart(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_legend(new QHBoxLayout)
    , m_title(makeWallLabel(this, "wall", "wallChartTitle"))
    , m_returningMark(makeWallLabel(this, "wall", "wallReturningMark"))
    , m_returning(makeWallLabel(this, "muted", "wallReturning"))
    , m_newMark(makeWallLabel(this, "wall", "wallNewMark"))
    , m_new(makeWallLabel(this, "muted", "wallNew"))
    , m_chart(new VisitsChart(m_hours, theme, this))
{
    setProperty("card", true);
    m_title->setText(tr("Visits by hour"));
    m_returning->setText(tr("Returning"));
    m_new->setText(tr("New"));
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_legend->addWidget(m_title);
    m_legend->addStretch(1);
    for (const auto &[mark, words] : {std::pair(m_returningMark, m_returning), std::pair(m_newMark, m_new)}) {
        auto *both = new QHBoxLayout;
        both->setSpacing(kMarkGap);
        both->addWidget(mark);
        both->addWidget(words);
        m_legend->addLayout(both);
    }
    auto *inside = new QVBoxLayout(this);
    inside->addLayout(m_legend);
    inside->addWidget(m_chart, 1);
    connect(&theme, &Theme::changed, this, &WallChart::takeColours);
    takeColours();
}

void WallChart::setHours(const QList<storage::SpanCounts> &hours, DayNumber day)
{
    m_hours.setBars(hours, storage::Span::Hour, {day, day}, {});
}

void WallChart::setSizes(int words, int axis, int gap)
{
    layout()->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_legend->setSpacing(gap * 3 / 4);
    setWallText(m_title, words, QFont::DemiBold);
    for (auto *each : {m_returningMark, m_returning, m_newMark, m_new})
        setWallText(each, words);
    m_chart->setLabelFont(wallFont(font(), axis));
}

void WallChart::takeColours()
{
    const Palette &palette = m_theme.palette();
    const auto paint = [](QLabel *mark, const QColor &colour) {
        mark->setText(QStringLiteral("■"));
        QPalette own = mark->palette();
        own.setColor(QPalette::WindowText, colour);
        mark->setPalette(own);
    };
    paint(m_returningMark, palette.chartReturning);
    paint(m_newMark, palette.chartNew);
}

} // namespace foyer::app
