//! What a phone or a key ring does when it is asked for a passkey (Web Authentication, Level 3, section 6), without one.

use data_encoding::BASE64URL_NOPAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Somebody was there, and unlocked the device.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
/// A new key follows.
const NEW_KEY: u8 = 0x40;

/// A device with one passkey.
pub struct Authenticator {
    pkcs8: Vec<u8>,
    id: [u8; 16],
    /// Whom the passkey is for, as the site named them.
    pub user: String,
    /// How often it was used.
    pub counter: u32,
    /// The site that the browser shows.
    pub origin: &'static str,
    /// Whether whoever holds it unlocked it.
    pub unlocked: bool,
}

impl Authenticator {
    /// With a key that nobody has.
    pub fn new() -> Self {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random);
        let pkcs8 = pkcs8.expect("a key").as_ref().to_vec();
        let mut id = [0; 16];
        id.copy_from_slice(&Sha256::digest(&pkcs8)[..16]);
        Self {
            pkcs8,
            id,
            user: String::new(),
            counter: 0,
            origin: "https://vicino.example",
            unlocked: true,
        }
    }

    fn key(&self) -> EcdsaKeyPair {
        let random = SystemRandom::new();
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &self.pkcs8, &random)
            .expect("its own key")
    }

    /// Makes the passkey that is asked for; gives what the page's script sends.
    pub fn make(&mut self, asked: &str) -> String {
        let asked: Value = serde_json::from_str(asked).expect("options");
        self.user = text(&asked["user"]["id"]).to_owned();
        let client = self.client("webauthn.create", &asked);
        let mut data = self.data(&asked["rp"]["id"], NEW_KEY);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        let point = self.key().public_key().as_ref().to_vec();
        // COSE, RFC 9053: elliptic curve, ES256, P-256, x, y.
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..]);
        // CBOR: a map of three, the last a string of so many bytes.
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("short"));
        object.extend(data);
        let response =
            json!({ "clientDataJSON": coded(&client), "attestationObject": coded(&object) });
        self.answer(response)
    }

    /// Signs what is asked for.
    pub fn sign(&mut self, asked: &str) -> String {
        let asked: Value = serde_json::from_str(asked).expect("options");
        self.counter += 1;
        let client = self.client("webauthn.get", &asked);
        let data = self.data(&asked["rpId"], 0);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = self.key().sign(&SystemRandom::new(), &signed);
        let response = json!({
            "clientDataJSON": coded(&client),
            "authenticatorData": coded(&data),
            "signature": coded(signature.expect("a signature").as_ref()),
            "userHandle": self.user,
        });
        self.answer(response)
    }

    fn client(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let (challenge, origin) = (text(&asked["challenge"]), self.origin);
        json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }

    fn data(&self, site: &Value, more: u8) -> Vec<u8> {
        let unlocked = if self.unlocked { VERIFIED } else { 0 };
        let mut data = Sha256::digest(text(site)).to_vec();
        data.push(PRESENT | unlocked | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn answer(&self, response: Value) -> String {
        let id = coded(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn coded(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}
