"""Verifies a detached record JWS and a compact receipt JWS with python3-cryptography alone.

stdin: {"jwk", "payload", "jws", "server_jwk", "receipt"}; exit 0 = both fit, 1 = one does not, 77 = no cryptography.
"""
import base64
import json
import sys

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils
except ImportError:
    sys.exit(77)


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def verify_record(jwk, payload, jws):
    header, middle, signature = jws.split(".")
    fields = json.loads(unb64(header))
    if middle or fields["alg"] != "ES256" or fields["b64"] is not False or fields["crit"] != ["b64"]:
        raise ValueError("not a detached, unencoded ES256 JWS")
    if fields["kid"] != jwk["kid"] or fields["typ"] != "wazeh-record+jws":
        raise ValueError("header names another key or purpose")
    x, y = (int.from_bytes(unb64(jwk[name]), "big") for name in ("x", "y"))
    raw = unb64(signature)
    if len(raw) != 64:
        raise ValueError("signature of another size")
    der = utils.encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    key.verify(der, header.encode() + b"." + payload.encode(), ec.ECDSA(hashes.SHA256()))


def verify_receipt(jwk, jws):
    header, payload, signature = jws.split(".")
    if json.loads(unb64(header)) != {"alg": "EdDSA", "kid": jwk["kid"], "typ": "wazeh-receipt+jws"}:
        raise ValueError("header names another key or purpose")
    key = ed25519.Ed25519PublicKey.from_public_bytes(unb64(jwk["x"]))
    key.verify(unb64(signature), f"{header}.{payload}".encode())


def main():
    given = json.load(sys.stdin)
    try:
        verify_record(given["jwk"], given["payload"], given["jws"])
        verify_receipt(given["server_jwk"], given["receipt"])
    except (InvalidSignature, ValueError, KeyError) as error:
        print(repr(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
