#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "pki.h"
#include "sync/certificate.h"

using namespace wazeh;

namespace {
/** A leaf with exactly these extensions, signed by itself: only its shape is looked at here. */
std::string leafWith(const char *names, const char *usage)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *leaf = X509_new();
    X509_set_version(leaf, X509_VERSION_3);
    X509_set_pubkey(leaf, key);
    X509_gmtime_adj(X509_getm_notBefore(leaf), 0);
    X509_gmtime_adj(X509_getm_notAfter(leaf), 86'400);
    for (const auto &[nid, value] : {std::pair(NID_subject_alt_name, names), std::pair(NID_ext_key_usage, usage)}) {
        if (value == nullptr)
            continue;
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
        X509_add_ext(leaf, extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_sign(leaf, key, EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, leaf);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    std::string pem(data, static_cast<std::size_t>(size));
    BIO_free(bio);
    X509_free(leaf);
    EVP_PKEY_free(key);
    return pem;
}
} // namespace

class tst_Certificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<bool>("good");
        const QByteArray name("DNS:clinic.wazeh.internal");
        QTest::newRow("as it should be") << name << QByteArray("serverAuth") << true;
        QTest::newRow("wildcard") << QByteArray("DNS:*.wazeh.internal") << QByteArray("serverAuth") << false;
        QTest::newRow("no usage") << name << QByteArray() << false;
        QTest::newRow("client usage") << name << QByteArray("clientAuth") << false;
        QTest::newRow("another name") << QByteArray("DNS:other.wazeh.internal") << QByteArray("serverAuth") << false;
        QTest::newRow("a second name") << name + ",DNS:evil.example" << QByteArray("serverAuth") << false;
        QTest::newRow("an address") << QByteArray("IP:10.0.0.1") << QByteArray("serverAuth") << false;
        QTest::newRow("no name") << QByteArray() << QByteArray("serverAuth") << false;
    }
    void shapes()
    {
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, usage);
        QFETCH(bool, good);
        const auto pem =
            leafWith(names.isEmpty() ? nullptr : names.constData(), usage.isEmpty() ? nullptr : usage.constData());
        QCOMPARE(sync::isClinicServer(pem), good);
    }

    void whatTheClinicIssuesIsGood()
    {
        const tests::Pki pki;
        QVERIFY(sync::isClinicServer(pki.serverPem));
        QVERIFY(!sync::isClinicServer(pki.caPem));
        QVERIFY(!sync::isClinicServer(""));
        QVERIFY(!sync::isClinicServer("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Certificate)
#include "tst_certificate.moc"
