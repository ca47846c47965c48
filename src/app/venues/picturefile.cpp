// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/picturefile.h"

#include "domain/background.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace foyer::app {

namespace {

constexpr int kImageScale = 2;
constexpr int kUnitsPerInch = 96;

const auto kSvgSuffix = QStringLiteral("svg");

QString translated(const char *text)
{
    return QCoreApplication::translate("PictureFile", text);
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void sayProblem(QWidget *parent, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning,
                                translated(QT_TRANSLATE_NOOP("PictureFile", "The picture was not saved")),
                                error.message, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("pictureProblem"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// Draws here, as Qt Charts must; what takes time, packing and the disk, is left to another thread.
void saveAs(QWidget *parent, const QString &fileName, Picture picture, const VenueReport &report,
            Shares shares)
{
    const auto done = [parent](const Result<void> &written) {
        if (!written)
            sayProblem(parent, written.error());
    };
    const QFont font = parent->font();
    const auto direction = parent->layoutDirection();
    if (fileName.endsWith(u'.' + kSvgSuffix, Qt::CaseInsensitive)) {
        const QByteArray svg = pictureSvg(picture, report, shares, font, direction);
        runInBackground(
            parent, [fileName, svg] { return writeWholeFile(fileName, svg); }, done);
        return;
    }
    const QImage image = pictureImage(picture, report, shares, font, direction);
    runInBackground(
        parent, [fileName, image] { return writeWholeFile(fileName, pngOf(image)); }, done);
}

QString fileNameOf(Picture picture)
{
    switch (picture) {
    case Picture::All:
        break;
    case Picture::Visits:
        return QStringLiteral("visits");
    case Picture::Hours:
        return QStringLiteral("hours");
    case Picture::Shares:
        return QStringLiteral("visitors");
    }
    return QStringLiteral("venue");
}

} // namespace

QImage pictureImage(Picture picture, const VenueReport &report, Shares shares, const QFont &font,
                    Qt::LayoutDirection direction)
{
    QImage image((VenueReportPainter::sizeOf(picture, report, font) * kImageScale).toSize(),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(kImageScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    VenueReportPainter(painter, font, direction).paintPicture(picture, report, shares);
    return image;
}

QByteArray pictureSvg(Picture picture, const VenueReport &report, Shares shares, const QFont &font,
                      Qt::LayoutDirection direction)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSizeF size = VenueReportPainter::sizeOf(picture, report, font);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kUnitsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    VenueReportPainter(painter, font, direction).paintPicture(picture, report, shares);
    painter.end();
    return bytes;
}

Result<void> writeWholeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{
            ErrorCode::AccessDenied,
            translated(QT_TRANSLATE_NOOP("PictureFile", "The file cannot be written there. Choose another "
                                                        "place that is yours to write in.")),
            file.errorString()};
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{
            ErrorCode::StorageFull,
            translated(QT_TRANSLATE_NOOP("PictureFile", "The file could not be completed. Check that "
                                                        "there is room on the disk.")),
            file.errorString()};
    }
    return {};
}

void savePicture(QWidget *parent, Picture picture, const VenueReport &report, Shares shares)
{
    auto *dialog =
        new QFileDialog(parent, translated(QT_TRANSLATE_NOOP("PictureFile", "Save the picture as")));
    dialog->setObjectName(QStringLiteral("pictureFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString png = translated(QT_TRANSLATE_NOOP("PictureFile", "PNG picture (*.png)"));
    const QString svg = translated(QT_TRANSLATE_NOOP("PictureFile", "SVG drawing (*.svg)"));
    dialog->setNameFilters({png, svg});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(fileNameOf(picture));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString &filter) {
        dialog->setDefaultSuffix(filter == svg ? kSvgSuffix : QStringLiteral("png"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, picture, report, shares](const QString &fileName) {
                         saveAs(parent, fileName, picture, report, shares);
                     });
    dialog->open();
}

} // namespace foyer::app
