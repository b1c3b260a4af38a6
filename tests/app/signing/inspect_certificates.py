"""Reads a CA and two certificates of it with python3-cryptography and checks everything that a TLS peer relies on.

stdin: {"ca", "device", "server", "uri"}; exit 0 = as promised, 1 = not, 77 = no cryptography.
"""
import datetime
import json
import sys

try:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import ExtendedKeyUsageOID
except ImportError:
    sys.exit(77)

SERVER = "clinic.wazeh.internal"


def load(pem):
    return x509.load_pem_x509_certificate(pem.encode())


def extension(certificate, kind):
    return certificate.extensions.get_extension_for_class(kind)


def lifetime_days(certificate):
    return (certificate.not_valid_after - certificate.not_valid_before).days


def check_ca(ca):
    basic = extension(ca, x509.BasicConstraints)
    assert basic.critical and basic.value.ca and basic.value.path_length == 0
    usage = extension(ca, x509.KeyUsage)
    assert usage.critical and usage.value.key_cert_sign and not usage.value.digital_signature
    names = extension(ca, x509.NameConstraints)
    assert names.critical and names.value.excluded_subtrees is None
    assert list(names.value.permitted_subtrees) == [x509.DNSName(SERVER)], "DNS only: a URI constraint breaks peers"
    assert ca.issuer == ca.subject and isinstance(ca.public_key().curve, ec.SECP256R1)
    ca.public_key().verify(ca.signature, ca.tbs_certificate_bytes, ec.ECDSA(hashes.SHA256()))


def check_leaf(ca, leaf, purpose, names, days):
    basic = extension(leaf, x509.BasicConstraints)
    assert basic.critical and not basic.value.ca
    usage = extension(leaf, x509.KeyUsage)
    assert usage.critical and usage.value.digital_signature and not usage.value.key_cert_sign
    assert list(extension(leaf, x509.ExtendedKeyUsage).value) == [purpose]
    assert list(extension(leaf, x509.SubjectAlternativeName).value) == names
    assert extension(leaf, x509.AuthorityKeyIdentifier).value.key_identifier == \
        extension(ca, x509.SubjectKeyIdentifier).value.digest
    assert leaf.issuer == ca.subject and leaf.version == x509.Version.v3
    assert lifetime_days(leaf) == days + 1, "a day of tolerance for clocks that are behind"
    now = datetime.datetime.utcnow()
    assert leaf.not_valid_before < now < leaf.not_valid_after
    ca.public_key().verify(leaf.signature, leaf.tbs_certificate_bytes, ec.ECDSA(hashes.SHA256()))


def main():
    given = json.load(sys.stdin)
    ca, device, server = (load(given[name]) for name in ("ca", "device", "server"))
    check_ca(ca)
    check_leaf(ca, device, ExtendedKeyUsageOID.CLIENT_AUTH, [x509.UniformResourceIdentifier(given["uri"])], 180)
    check_leaf(ca, server, ExtendedKeyUsageOID.SERVER_AUTH, [x509.DNSName(SERVER)], 365)
    assert len({ca.serial_number, device.serial_number, server.serial_number}) == 3
    assert all(64 < certificate.serial_number.bit_length() <= 159 for certificate in (ca, device, server))


if __name__ == "__main__":
    try:
        main()
    except Exception as error:  # whatever it is, the certificates are not as promised
        print(repr(error), file=sys.stderr)
        sys.exit(1)
