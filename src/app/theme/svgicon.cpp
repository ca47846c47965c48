// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/svgicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace foyer::app {

namespace {

class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(QByteArray svg, IconColours colours) : m_svg(std::move(svg)), m_colours(colours) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto &colour = mode == QIcon::Disabled                         ? m_colours.disabled
                             : mode == QIcon::Selected || state == QIcon::On ? m_colours.selected
                                                                             : m_colours.normal;
        auto svg = m_svg;
        QSvgRenderer(svg.replace("currentColor", colour.name().toLatin1())).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(m_svg, m_colours); }

private:
    QByteArray m_svg;
    IconColours m_colours;
};

} // namespace

QIcon svgIcon(const QString &name, const IconColours &colours)
{
    QFile file(u":/foyer/icons/" % name % u".svg");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TintedSvg(file.readAll(), colours));
}

} // namespace foyer::app
